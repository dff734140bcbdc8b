import fc from "fast-check";
import { noYearPart, readDate } from "../../src/parse/read-date";

const DATES: readonly (readonly [string, string, string, string])[] = [
  ["End June 2006", "2006-06", "2006-06-30", "sure"],
  ["Oct 2006", "2006-10", "2006-10-31", "sure"],
  ["Dec. 2006", "2006-12", "2006-12-31", "sure"],
  ["Feb 2008", "2008-02", "2008-02-29", "sure"],
  ["by end Sept 2011", "2011-09", "2011-09-30", "sure"],
  ["June ‘08", "2008-06", "2008-06-30", "sure"],
  ["Oct 06", "2006-10", "2006-10-31", "unsure"],
  ["3rd quarter 06", "2006-Q3", "2006-09-30", "sure"],
  ["4th Quarter 2006", "2006-Q4", "2006-12-31", "sure"],
  ["the first quarter of 2009", "2009-Q1", "2009-03-31", "sure"],
  ["during Q4 of 2007", "2007-Q4", "2007-12-31", "sure"],
  ["Q3 2011 (CN)", "2011-Q3", "2011-09-30", "sure"],
  ["second half 2011", "2011-H2", "2011-12-31", "sure"],
  ["last six months of 2010", "2010-H2", "2010-12-31", "sure"],
  ["end 2006", "2006", "2006-12-31", "sure"],
  ["end of 2006", "2006", "2006-12-31", "sure"],
  ["late 2006", "2006", "2006-12-31", "unsure"],
  ["mid-2020", "2020-06", "2020-06-30", "unsure"],
  ["by the middle of 2020", "2020-06", "2020-06-30", "unsure"],
  ["by mid Dec 2010", "2010-12", "2010-12-31", "unsure"],
  ["2018", "2018", "2018-12-31", "sure"],
  ["SY 2008/09", "SY2008/09", "2009-08-31", "sure"],
  ["school year 2006-07", "SY2006/07", "2007-08-31", "sure"],
  ["24 /02 /2005", "2005-02-24", "2005-02-24", "sure"],
  ["25 / 2 / 2005.", "2005-02-25", "2005-02-25", "sure"],
  ["01/02/2005", "2005-02-01", "2005-02-01", "unsure"],
  ["02/02/2005", "2005-02-02", "2005-02-02", "sure"],
  ["13/02/2005", "2005-02-13", "2005-02-13", "sure"],
  ["08/02/05", "2005-02-08", "2005-02-08", "unsure"],
  ["02/24/2005", "2005-02-24", "2005-02-24", "unsure"],
  ["17/Nov/2004", "2004-11-17", "2004-11-17", "sure"],
  ["08/November/2004", "2004-11-08", "2004-11-08", "sure"],
  ["Dec 7, 2006", "2006-12-07", "2006-12-07", "sure"],
  ["7 December 2006", "2006-12-07", "2006-12-07", "sure"],
  ["2020-12-31", "2020-12-31", "2020-12-31", "sure"],
  ["2020-12", "2020-12", "2020-12-31", "sure"],
  ["Jan-Dec 2007", "2007-01/2007-12", "2007-12-31", "sure"],
  ["April 2007 – June\n2008", "2007-04/2008-06", "2008-06-30", "sure"],
  ["between school year 2004-05 and 2005-06", "SY2005/06", "2006-08-31", "unsure"],
  ["ongoing, until end of June 2005", "2005-06", "2005-06-30", "unsure"],
  ["2019-2020", "2019/2020", "2020-12-31", "unsure"],
];

test.each(DATES)("reads %j as %s, last day %s, %s", (text, date, lastDay, confidence) => {
  expect(readDate(text)).toMatchObject({ state: "date", date, lastDay, confidence });
});

test.each([
  ["End-April", "no-year"],
  ["mid-May", "no-year"],
  ["by the first quarter", "no-year"],
  ["Quarterly", "recurring"],
  ["Each GDCC", "recurring"],
  ["On demand", "recurring"],
  ["On-going", "recurring"],
  ["June 2007\nDec 2008", "several"],
  ["According to the timeframe to be agreed", "none"],
  ["31/02/2020", "none"],
  ["2008/09", "none"],
  ["45", "none"],
  ["1,234", "none"],
  ["", "none"],
])("says of %j that it is %s", (text, state) => {
  expect(readDate(text).state).toBe(state);
});

const FRENCH_DATES: typeof DATES = [
  ["31 décembre 2026", "2026-12-31", "2026-12-31", "sure"],
  ["1er janvier 2027", "2027-01-01", "2027-01-01", "sure"],
  ["30 juin 2026", "2026-06-30", "2026-06-30", "sure"],
  ["déc. 2026", "2026-12", "2026-12-31", "sure"],
  ["dec. 2026", "2026-12", "2026-12-31", "sure"],
  ["FÉVRIER 2028", "2028-02", "2028-02-29", "sure"],
  ["mars 2026", "2026-03", "2026-03-31", "sure"],
  ["mai 2026", "2026-05", "2026-05-31", "sure"],
  ["aout 2026", "2026-08", "2026-08-31", "sure"],
  ["juil. 2026", "2026-07", "2026-07-31", "sure"],
  ["fin 2026", "2026", "2026-12-31", "sure"],
  ["d’ici fin 2026", "2026", "2026-12-31", "sure"],
  ["d'ici à fin décembre 2026", "2026-12", "2026-12-31", "sure"],
  ["d'ici la fin de l'année 2026", "2026", "2026-12-31", "sure"],
  ["au plus tard le 31 décembre 2026", "2026-12-31", "2026-12-31", "sure"],
  ["avant le 30 juin 2026", "2026-06-30", "2026-06-30", "sure"],
  ["jusqu’au 30 juin 2026", "2026-06-30", "2026-06-30", "sure"],
  ["T2 2026", "2026-Q2", "2026-06-30", "sure"],
  ["2e trimestre 2026", "2026-Q2", "2026-06-30", "sure"],
  ["2ème trimestre de 2026", "2026-Q2", "2026-06-30", "sure"],
  ["deuxième trimestre de l'année 2026", "2026-Q2", "2026-06-30", "sure"],
  ["premier trimestre 2026", "2026-Q1", "2026-03-31", "sure"],
  ["dernier trimestre 2026", "2026-Q4", "2026-12-31", "sure"],
  ["1er semestre 2026", "2026-H1", "2026-06-30", "sure"],
  ["dernier semestre 2026", "2026-H2", "2026-12-31", "sure"],
  ["du 1er janvier au 31 mars 2026", "2026-01-01/2026-03-31", "2026-03-31", "sure"],
  ["de janvier à mars 2026", "2026-01/2026-03", "2026-03-31", "sure"],
  ["avril 2026 à juin 2027", "2026-04/2027-06", "2027-06-30", "sure"],
  ["année scolaire 2025-2026", "SY2025/26", "2026-08-31", "sure"],
  ["début 2026", "2026", "2026-12-31", "unsure"],
  ["mi-juin 2026", "2026-06", "2026-06-30", "unsure"],
  ["courant 2026", "2026", "2026-12-31", "unsure"],
  ["31 déc. 26", "2026-12-31", "2026-12-31", "unsure"],
  ["31 novembre 2026", "2026-11", "2026-11-30", "unsure"],
  ["Tableau 3, T2 2026", "2026-Q2", "2026-06-30", "unsure"],
];

test.each(FRENCH_DATES)("reads the French %j as %s, last day %s, %s", (text, date, lastDay, confidence) => {
  expect(readDate(text)).toMatchObject({ state: "date", date, lastDay, confidence });
});

test("an exercise that covers two years has no last day that all countries share", () => {
  expect(readDate("exercice 2025-2026")).toMatchObject({ date: "FY2025/26", lastDay: null, confidence: "unsure" });
});

test.each([
  ["fin avril", "04"],
  ["mi-mai", "05"],
  ["premier trimestre", "Q1"],
  ["au 2e trimestre", "Q2"],
])("says of the French %j that it has no year, and is %s", (text, part) => {
  expect(readDate(text).state).toBe("no-year");
  expect(noYearPart(text)).toBe(part);
});

test.each([
  ["fin d'année", "no-year"],
  ["trimestriel", "recurring"],
  ["chaque trimestre", "recurring"],
  ["en cours", "recurring"],
  ["Mai Mahiu road", "none"],
  ["juin 2026\ndécembre 2026", "several"],
])("says of the French %j that it is %s", (text, state) => {
  expect(readDate(text).state).toBe(state);
});

test("a school year ends in the month the guideline says", () => {
  expect(readDate("SY 2008/09", { schoolYearEndMonth: 7 })).toMatchObject({ lastDay: "2009-07-31" });
});

test("every last day is a day of the calendar on or after the first", () => {
  const word = fc.constantFrom("end", "Q2", "of", "2007", "Feb", "29", "-", "/", "SY", "09", "first half", "’08", ",");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), (words) => {
      const reading = readDate(words.join(" "));
      if (reading.state !== "date" || reading.lastDay === null) return;
      expect(new Date(`${reading.lastDay}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.lastDay);
      expect((reading.firstDay ?? "") <= reading.lastDay).toBe(true);
    }),
  );
});
