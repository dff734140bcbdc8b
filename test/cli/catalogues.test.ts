import { cli } from "../support/run-cli";

describe("catalogues", () => {
  test("rules as a table and as data name the same rules", async () => {
    const { rules } = JSON.parse((await cli("rules", "--format", "json")).out) as {
      rules: { id: string; title: string }[];
    };
    expect(rules.length).toBeGreaterThan(3);
    expect(rules.every(({ id, title }) => title !== `rules.${id}.title`)).toBe(true);
    const table = (await cli("rules")).out;
    for (const { id } of rules) expect(table).toContain(`| ${id} |`);
  });

  test("the shipped guidelines", async () => {
    expect((await cli("guidelines")).out).toContain("| commonwealth-cfr | CFR |");
  });
});
