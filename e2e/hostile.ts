/** Synthetic: markup that would act if any page took it for its own, and words that nothing can break. */
const markup = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`;

export const hostile = {
  text: `${markup} "quoted" & 'so' <b>bold</b> \u202Eright to left\u202C {{braces}} \${dollars}`,
  short: `<i onclick="1">&lt;A&gt;</i>`,
  long: "W".repeat(500),
};

export const hostileDay = "2018-06-12";
export const hostileEvents = 5_000;
