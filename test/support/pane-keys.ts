import type { Frame, Locator } from "playwright-core";
import type { OpenPreview } from "./preview-session";

/** Uses the task pane by keyboard alone, and sees to it that the focus is never lost. */
export class PaneKeys {
  constructor(private readonly preview: OpenPreview) {}

  /** Presses a button, a summary or a tab with Enter, once the pane takes the press: while it works, it ignores it. */
  async press(target: Locator): Promise<void> {
    await target.and(this.preview.pane.locator(':not([aria-disabled="true"])')).waitFor();
    await target.focus();
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

  async showTab(name: "Start" | "Check" | "Score" | "About"): Promise<void> {
    await this.press(this.preview.pane.getByRole("tab", { name }));
    await this.preview.pane.locator(`[data-tab="${name.toLowerCase()}"]`).waitFor();
  }

  /** Opens a finding, agrees to its fix, and waits until it has gone. Answers what the fix said it would do. */
  async fix(text: RegExp): Promise<string> {
    const finding = this.preview.finding(text).first();
    await this.press(finding);
    await this.pressButton("Fix…");
    const box = this.preview.pane.getByRole("group", { name: "Fix…" });
    const promised = await box.innerText();
    // The focus goes to the button that agrees by itself.
    await box.locator('button:focus:not([aria-disabled="true"])').waitFor();
    await this.preview.page.keyboard.press("Enter");
    await this.preview.finding(text).waitFor({ state: "detached" });
    return promised;
  }

  /** What has the focus in the pane: a tag, "BODY" where the focus is lost. */
  focused(): Promise<string> {
    return this.frame().evaluate(() => document.activeElement?.tagName ?? "BODY");
  }

  frame(): Frame {
    const frame = this.preview.page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane is not there");
    return frame;
  }
}
