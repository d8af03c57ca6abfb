import { expect, it } from "vitest";
import { formsIn } from "./html-forms";

it("finds the forms that are sent, with what is hidden in them and what is to be filled in", () => {
  const html = `<form action="/" method="get"><input name="q"/></form>
    <form action="" encType="multipart/form-data" method="POST">
      <input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&amp;b&quot;}"/>
      <input id="email" name="email" type="email"/><textarea name="note"></textarea><button>Send</button>
    </form>`;
  expect(formsIn(html)).toEqual([
    { hidden: [["$ACTION_1:0", '{"id":"a&b"}']], fields: ["email", "note"], html: expect.stringContaining("Send") },
  ]);
});
