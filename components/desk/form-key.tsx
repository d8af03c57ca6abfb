/** Stands in forms that make a record: by this key the desk knows a form that is sent twice, with scripts or without. */
export function FormKey({ value }: { value: string }) {
  return <input type="hidden" name="formKey" value={value} readOnly />;
}
