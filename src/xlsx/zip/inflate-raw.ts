/**
 * Unpacks a raw deflate stream, giving up as soon as more than `limit` bytes have come out. The platform's own
 * decompressor is used, which Node 20 and every browser of the add-in have.
 */
export async function inflateRaw(packed: Uint8Array, limit: number): Promise<Uint8Array | "too-large" | "damaged"> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // What goes wrong on this side shows on the reading side too, and is handled there.
  void writer.write(new Uint8Array(packed)).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(chunks, length);
      length += value.length;
      if (length > limit) {
        await reader.cancel().catch(() => undefined);
        return "too-large";
      }
      chunks.push(value);
    }
  } catch {
    return "damaged";
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
