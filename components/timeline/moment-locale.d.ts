/** Says nothing: it makes the names of Korean months known to moment. */
declare module "moment/locale/ko";
