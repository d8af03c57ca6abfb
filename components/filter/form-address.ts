/** The address that a form which asks leads to; fields that are empty are left out of it. */
export function toAddress(action: string, data: FormData): string {
  const query = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === "string" && value.trim()) query.append(name, value.trim());
  return query.size ? `${action}?${query}` : action;
}
