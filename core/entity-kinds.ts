/** Who takes part in events: a person, an organization or a government delegation. Apart from the schemas, for the browser. */
export const entityKinds = ["person", "organization", "government"] as const;
