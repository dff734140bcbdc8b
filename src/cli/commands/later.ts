import { Command } from "commander";
import { UsageError } from "../usage-error";

/** Commands that the next versions will have: known by name, so that they are not taken for typing errors. */
export const laterCommands = ["progress"].map(
  (name) => () =>
    new Command(name)
      .allowUnknownOption()
      .allowExcessArguments()
      .helpOption(false)
      .action(() => {
        throw new UsageError("not-yet", {
          option: name,
          words: "new, check, score, consolidate, publish, rules, guidelines",
        });
      }),
);
