interface Linked {
  parentKey: string | null;
}

/** The rows that are their own parents, over however many others. */
export const parentCycles = <Row extends Linked>(
  rows: readonly Row[],
  byKey: ReadonlyMap<string, Row>,
): Row[] => {
  const settled = new Set<Row>();
  const found: Row[] = [];
  for (const start of rows) {
    const walked = new Map<Row, number>();
    let row: Row | undefined = start;
    while (row && !settled.has(row) && !walked.has(row)) {
      walked.set(row, walked.size);
      row = row.parentKey === null ? undefined : byKey.get(row.parentKey);
    }
    const entry = row && walked.get(row);
    if (entry !== undefined) found.push(...[...walked.keys()].slice(entry));
    for (const passed of walked.keys()) settled.add(passed);
  }
  return found;
};
