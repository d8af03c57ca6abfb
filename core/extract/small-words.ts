import { wordSet } from "#core/prose/word-set";

/** Before a noun: what follows is no verb. */
export const determiners = wordSet("the a an his her their its this that");

/** The same without `her` and `this`, which also stand alone before a verb: `saw her talk`. */
export const possessives = wordSet("the a an its his their");

/** `was received`. */
export const formsOfBe = wordSet("was were is are be been being");
