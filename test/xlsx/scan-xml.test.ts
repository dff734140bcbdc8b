import { scanXml } from "../../src/xlsx/read/scan-xml";

/** Everything that is told of a document, one line each. */
function told(xml: string): string[] {
  const lines: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => lines.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => lines.push(`"${text}"`),
    close: (name) => lines.push(`>${name}`),
  });
  return lines;
}

test("elements, attributes and texts are told in their order, names without prefix", () => {
  expect(
    told(`<?xml version="1.0"?><!-- c --><x:a xmlns:x="n" x:id='1 > 0' b="2"><c/>t<![CDATA[<&]]></x:a>\n`),
  ).toEqual(['<a {"id":"1 > 0","b":"2"}', "<c {}", ">c", '"t"', '"<&"', ">a"]);
});

test("references to characters are decoded, those beyond U+FFFF too", () => {
  expect(told('<a b="&quot;&#65;">&lt;&amp;amp;&#x1F600;&#128512;</a>')).toEqual([
    '<a {"b":"\\"A"}',
    '"<&amp;😀😀"',
    ">a",
  ]);
});

test("a reference is decoded once, and one that nobody knows stays as it is", () => {
  const texts = ["&amp;lt;", "&amp;amp;quot;", "&quot;&apos;&gt;", "&other;", "&#38;lt;", "&amp;#65;"];
  expect(texts.map((text) => told(`<a>${text}</a>`)[1])).toEqual(
    ["&lt;", "&amp;quot;", `"'>`, "&other;", "&lt;", "&#65;"].map((text) => `"${text}"`),
  );
});

test.each([
  ["a tag that closes another", "<a><b></a></b>"],
  ["a tag that closes nothing", "<a/></a>"],
  ["an attribute without quotes", "<a b=1/>"],
  ["an attribute without a value", "<a b/>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["text after the end", "<a/>left over"],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ["nothing", ""],
])("%s is refused", (_, xml) => {
  expect(() => told(xml)).toThrow(expect.objectContaining({ code: "corrupt" }));
});

test("a document cut off anywhere is refused", () => {
  const xml = '<sheet><row r="1"><c r="A1" t="str"><v>ten</v></c><!-- c --></row><x><![CDATA[y]]></x></sheet>';
  for (let length = 0; length < xml.length; length += 1) {
    expect(() => told(xml.slice(0, length))).toThrow(expect.objectContaining({ code: "corrupt" }));
  }
  expect(told(xml)).toHaveLength(12);
});
