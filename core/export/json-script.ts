/**
 * JSON that may stand in a `<script>` of a page: no `<` of the data can end it or begin a comment, and no line separator
 * ends a string in an old parser. It is still the same JSON.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
