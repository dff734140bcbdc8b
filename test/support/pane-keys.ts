import type { Locator } from "playwright-core";
import type { OpenPreview, TabName } from "./preview-session";
import { settles } from "./settles";

/** Uses the task pane by keyboard alone, and sees to it that the focus is never lost. */
export class PaneKeys {
  constructor(private readonly preview: OpenPreview) {}

  /** Presses a button, a summary or a tab with Enter, once the pane takes the press: while it works, it ignores it. */
  async press(target: Locator): Promise<void> {
    await target.focus();
    await this.pressFocused(target);
  }

  /** Presses Enter on what the focus goes to by itself. */
  async pressFocused(target: Locator): Promise<void> {
    await this.preview.hasFocus(target);
    await this.preview.page.keyboard.press("Enter");
  }

  async pressButton(name: string | RegExp, inside: Locator | null = null): Promise<void> {
    const buttons = (inside ?? this.preview.pane.locator("main")).getByRole("button", { name, exact: true });
    await this.press(buttons.first());
  }

  /** Types into a field and leaves it. */
  async fill(field: Locator, text: string): Promise<void> {
    await field.focus();
    await field.fill(text);
    await this.preview.page.keyboard.press("Tab");
  }

  async showTab(name: TabName): Promise<void> {
    await this.press(this.preview.pane.getByRole("tab", { name }));
    await this.preview.tabShown(name);
  }

  /** Opens a finding, agrees to its fix, and waits until it has gone. Answers what the fix said it would do. */
  async fix(text: RegExp): Promise<string> {
    const finding = this.preview.finding(text).first();
    await this.press(finding);
    await this.pressButton("Fix…");
    const box = this.preview.pane.getByRole("group", { name: "Fix…" });
    const promised = await box.innerText();
    await this.pressFocused(box.getByRole("button", { name: "Apply" }));
    await this.preview.finding(text).waitFor({ state: "detached" });
    return promised;
  }

  /** Waits until something in the pane has the focus that fits: a tag, "BODY" where the focus is lost. */
  async focusIsOn(expected: unknown): Promise<void> {
    await settles(() => this.preview.frame().evaluate(() => document.activeElement?.tagName ?? "BODY"), expected);
  }
}
