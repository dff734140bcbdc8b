import fc from "fast-check";
import { openZip } from "../../src/xlsx/zip/open-zip";
import type { ZipArchive } from "../../src/xlsx/zip/open-zip";
import { makeZip } from "../../src/xlsx/zip/make-zip";
import { makeZip as makeByHand } from "../support/make-zip";

const text = async (zip: ZipArchive, name: string) =>
  new TextDecoder().decode((await zip.read(name)) ?? new Uint8Array());

test("what is packed is unpacked, names compared without case", async () => {
  const bytes = await makeZip([
    { name: "a/Ünicode.txt", data: new TextEncoder().encode("x".repeat(10_000)) },
    { name: "empty.txt", data: new Uint8Array() },
  ]);
  const zip = await openZip(bytes, 1e6);
  expect(zip.names).toEqual(["a/Ünicode.txt", "empty.txt"]);
  expect(await text(zip, "A/Ünicode.TXT")).toBe("x".repeat(10_000));
  expect(await text(zip, "empty.txt")).toBe("");
  expect(await zip.read("gone.txt")).toBeNull();
});

test("the limit holds for all parts together, however often one is read", async () => {
  const zip = await openZip(await makeZip([{ name: "a", data: new Uint8Array(600) }]), 1000);
  await zip.read("a");
  await expect(zip.read("a")).rejects.toMatchObject({ code: "too-large" });
});

test("a part that is not what its checksum says is refused, and so is one that unpacks to more than it declares", async () => {
  const wrong = Buffer.from(makeByHand([{ name: "a.txt", data: "hello" }]));
  const directory = wrong.readUInt32LE(wrong.length - 22 + 16);
  wrong.fill(0, 14, 18).fill(0, directory + 16, directory + 20);
  await expect((await openZip(wrong, 1e6)).read("a.txt")).rejects.toMatchObject({ code: "corrupt" });
  const lying = await openZip(makeByHand([{ name: "a.txt", data: "x".repeat(100_000), declaredSize: 10 }]), 1e6);
  await expect(lying.read("a.txt")).rejects.toMatchObject({ code: "corrupt" });
});

/** Bytes that hardly pack, the same at every run. */
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24);

test("a large part that hardly packs comes out as it went in", async () => {
  const data = noise(500_000);
  const zip = await openZip(await makeZip([{ name: "a", data }]), 1e6);
  expect(Buffer.compare((await zip.read("a")) ?? new Uint8Array(), data)).toBe(0);
});

test("a bomb that says it is small is refused, packed into little or into much", async () => {
  for (const data of [Buffer.alloc(20_000_000), Buffer.concat([noise(200_000), Buffer.alloc(20_000_000)])]) {
    const packed = makeByHand([{ name: "a", data, declaredSize: 100 }]);
    await expect((await openZip(packed, 1e6)).read("a")).rejects.toMatchObject({ code: "corrupt" });
  }
});

test("a zip with one byte changed gives what was packed or is refused", async () => {
  const data = new TextEncoder().encode("<row><c>weight 40</c></row>".repeat(200));
  const whole = await makeZip([{ name: "a", data }]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      try {
        const read = await (await openZip(damaged, 1e6)).read("a");
        expect(read === null || Buffer.compare(read, data) === 0).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^(?:corrupt|encrypted|too-large)$/) });
      }
    }),
    { numRuns: 500 },
  );
});

test("names that Windows programs write are found by the usual ones", async () => {
  const zip = await openZip(
    makeByHand([
      { name: "xl\\Workbook.xml", data: "a" },
      { name: "/b.xml", data: "b" },
    ]),
    1e6,
  );
  expect(zip.names).toEqual(["xl/Workbook.xml", "b.xml"]);
  expect(await text(zip, "xl/workbook.xml")).toBe("a");
});

/** Some programs write 64-bit fields even in small files: the plain ones then all say "elsewhere". */
test("sizes in 64-bit fields are read", async () => {
  const plain = Buffer.from(makeByHand([{ name: "a.txt", data: "hello" }]));
  const end = plain.length - 22;
  const directory = plain.readUInt32LE(end + 16);
  const entry = Buffer.from(plain.subarray(directory, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  entry.fill(0xff, 20, 28).fill(0xff, 42, 46);
  entry.writeUInt16LE(extra.length, 30);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directory), 48);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(1n, 24);
  end64.writeBigUInt64LE(BigInt(entry.length + extra.length), 40);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory + entry.length + extra.length), 8);
  const last = Buffer.from(plain.subarray(end));
  last.fill(0xff, 8, 20);
  const zip = await openZip(Buffer.concat([plain.subarray(0, directory), entry, extra, end64, locator, last]), 1e6);
  expect(await text(zip, "a.txt")).toBe("hello");
});
