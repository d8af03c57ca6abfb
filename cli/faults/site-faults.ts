/** Faults of a running site: written next. */
export async function siteFaults(_: { requests: number }): Promise<boolean> {
  return true;
}
