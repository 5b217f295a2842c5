import { deflateRawSync, inflateRawSync } from 'node:zlib';

const rowsPerBatch = 500;

export type RowSpool<Row> = ReturnType<typeof createRowSpool<Row>>;

/**
 * Keeps rows that must survive JSON until all of them are there, compressed: a transaction should
 * wait for no upload, and there may be no disk to write to.
 */
export const createRowSpool = <Row>() => {
  const packed: Buffer[] = [];
  let batch: Row[] = [];

  const pack = (): void => {
    if (batch.length === 0) return;
    packed.push(deflateRawSync(JSON.stringify(batch), { level: 1 }));
    batch = [];
  };

  return {
    add: (row: Row): void => {
      batch.push(row);
      if (batch.length >= rowsPerBatch) pack();
    },

    /** The rows in their order, as often as they are asked for. */
    batches: function* (): Generator<Row[]> {
      pack();
      for (const buffer of packed) yield JSON.parse(inflateRawSync(buffer).toString()) as Row[];
    },
  };
};
