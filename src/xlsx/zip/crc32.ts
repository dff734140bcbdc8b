const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum that zip files keep of each part (CRC-32, ISO 3309). */
export function crc32(data: Uint8Array): number {
  let state = 0xffffffff;
  for (const byte of data) state = (state >>> 8) ^ (TABLE[(state ^ byte) & 0xff] ?? 0);
  return (state ^ 0xffffffff) >>> 0;
}
