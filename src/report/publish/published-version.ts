import type { TargetChange } from "../../cfr/approved/approved-targets";
import { dayText, versionOf } from "../../cfr/approved/document-version";
import type { ScoreCard } from "../../cfr/score/score-card";
import type { Translate } from "../../check/message";
import { htmlTable } from "../page/html";
import type { PublishedSection } from "./published-sections";
import { publishedValue, publishedWeight } from "./published-value";
import type { InspectedCfr } from "./published-value";

type Fact = readonly [name: string, value: string];

/** The day on which a CFR was approved, as its About sheet has it; "" where it says none. */
export function approvalDay({ matrix }: InspectedCfr): string {
  return matrix.document ? dayText(versionOf(matrix.document).approvedOn, matrix.dateSystem) : "";
}

/** When it was approved and revised, and the composite by the targets of each; blank facts are left out by the page. */
export function versionFacts(inspected: InspectedCfr, translate: Translate): readonly Fact[] {
  const { matrix, score, originalScore } = inspected;
  const version = matrix.document ? versionOf(matrix.document) : null;
  const approved = approvalDay(inspected);
  const scoreFact = (key: string, card: ScoreCard | null | undefined): Fact => [
    translate(`publish.targets.score.${key}`),
    compositeText(card ?? null, translate),
  ];
  return [
    approved === ""
      ? [translate("publish.targets.version"), translate("publish.targets.draft")]
      : [translate("publish.approved"), approved],
    [translate("publish.targets.revised"), dayText(version?.revisedOn ?? null, matrix.dateSystem)],
    [translate("publish.targets.reason"), version?.reason?.text ?? ""],
    ...(originalScore
      ? [scoreFact("original", originalScore), scoreFact("revised", score)]
      : [scoreFact("plain", score)]),
  ];
}

/** "" while results are open, and where ratings were agreed on: a mean of ratings is no score. */
function compositeText(card: ScoreCard | null, translate: Translate): string {
  if (!card || card.ratings || card.composite === null) return "";
  const { composite, rating } = card;
  return rating === null
    ? translate("publish.targets.unrated", { composite })
    : translate("publish.targets.rated", { composite, rating });
}

/** What was changed after approval, before and after; nothing where nothing was. */
export function publishedChanges(inspected: InspectedCfr, translate: Translate): readonly PublishedSection[] {
  const changes = inspected.matrix.approved?.changes ?? [];
  if (changes.length === 0) return [];
  const title = translate("publish.targets.changes");
  const headings = ["indicator", "what", "approved", "now"].map((key) => translate(`publish.targets.${key}`));
  const rows = changes.map((change) => ({ cells: changeCells(change, inspected, translate), header: 0 }));
  return [{ id: "changes", title, html: htmlTable({ caption: title, headings, rows }) }];
}

function changeCells(
  change: TargetChange,
  { matrix, guideline }: InspectedCfr,
  translate: Translate,
): readonly string[] {
  const what = (key: string) => translate(`publish.targets.${key}`);
  if (change.kind === "dropped") return [change.name, what("dropped"), "", ""];
  const name = matrix.indicators[change.indicator]?.indicator.text ?? "";
  switch (change.kind) {
    case "added":
      return [name, what("added"), "", ""];
    case "weight":
      return [name, what("weight"), publishedWeight(change.approved), publishedWeight(change.now)];
    case "target": {
      const level = change.level === null ? undefined : guideline.scale.levels[change.level];
      return [name, level?.name ?? what("target"), publishedValue(change.approved), publishedValue(change.now)];
    }
  }
}
