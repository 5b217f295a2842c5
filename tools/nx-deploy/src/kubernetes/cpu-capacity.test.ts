import { parseCpus } from './cpu-capacity';

describe('parseCpus', () => {
  it.each([
    ['2', 2],
    ['1.5', 1.5],
    ['1900m', 1.9],
  ])('reads %s', (quantity, cpus) => {
    expect(parseCpus(quantity)).toBe(cpus);
  });
});
