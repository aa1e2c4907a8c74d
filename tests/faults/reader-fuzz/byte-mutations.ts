import fc from 'fast-check';

/** Bytes flipped, blocks cut out or doubled, the end cut off. */
export const byteEdits: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .record({
    flips: fc.array(fc.record({ at: fc.nat(0xffffff), value: fc.integer({ min: 0, max: 255 }) }), {
      maxLength: 30,
    }),
    block: fc.option(
      fc.record({
        from: fc.nat(0xffffff),
        length: fc.integer({ min: 1, max: 4_000 }),
        act: fc.constantFrom('cut', 'double', 'zero'),
      }),
      { freq: 2 },
    ),
    keep: fc.option(fc.integer({ min: 1, max: 1_000 }), { freq: 1 }),
  })
  .map(({ flips, block, keep }) => (bytes) => {
    let changed = new Uint8Array(bytes);
    for (const { at, value } of flips) if (changed.length > 0) changed[at % changed.length] = value;
    if (block && changed.length > 0) {
      const from = block.from % changed.length;
      const to = Math.min(changed.length, from + block.length);
      if (block.act === 'zero') changed.fill(0, from, to);
      else
        changed = join([
          changed.subarray(0, from),
          ...(block.act === 'double' ? [changed.subarray(from, to), changed.subarray(from, to)] : []),
          changed.subarray(to),
        ]);
    }
    return keep === null ? changed : changed.subarray(0, Math.ceil((changed.length * keep) / 1_000));
  });

export function join(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

const MAGICS: number[][] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff, 0xe0],
  [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50],
  [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [],
];

/** The head of some kind of file and anything after it. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.constantFrom(...MAGICS), fc.uint8Array({ maxLength: 3_000 }))
  .map(([magic, rest]) => join([Uint8Array.from(magic), rest]));
