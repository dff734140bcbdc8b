/** The bytes of an XML part with elements put in before a closing tag, which has to be there. */
export function insertBefore(data: Uint8Array, end: string, elements: readonly string[]): Uint8Array {
  const xml = new TextDecoder().decode(data);
  if (!xml.includes(end)) throw new Error(`no ${end} to insert before`);
  return new TextEncoder().encode(xml.replace(end, () => elements.join("") + end));
}
