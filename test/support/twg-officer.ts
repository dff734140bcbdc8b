import type { Page } from "playwright-core";
import type { OpenPreview } from "./preview-session";
import { settles } from "./settles";

/** What the officer of a secretariat does again and again in a TWG's year. */
export class TwgOfficer {
  private readonly page: Page;

  constructor(private readonly preview: OpenPreview) {
    this.page = preview.page;
  }

  /** The day that it is for the page and for the pane in it. */
  async todayIs(day: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  }

  /** Enters texts into cells of a sheet. */
  async write(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
    await this.preview.grid.showSheet(sheet);
    await this.preview.grid.focus();
    for (const [cell, text] of Object.entries(cells)) await this.preview.grid.enter(cell, text);
  }

  /** Puts the cursor on a cell of a sheet. */
  async standOn(sheet: string, cell: string): Promise<void> {
    await this.preview.grid.showSheet(sheet);
    await this.preview.grid.focus();
    await this.preview.grid.goTo(cell);
  }

  /** Presses a button of the pane; the last of this name where there are several. */
  async press(name: string | RegExp, exact = true): Promise<void> {
    await this.preview.pane.getByRole("button", { name, exact }).last().click();
  }

  /** Waits until the focus of the pane is on what is expected: its tag, and how it begins. */
  async focusIsOn(expected: unknown): Promise<void> {
    await settles(() => this.focused(), expected);
  }

  /** The element of the pane that has the focus: its tag, and how it begins. */
  focused(): Promise<string> {
    return this.preview.frame().evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const name = element?.getAttribute("aria-label") ?? element?.innerText ?? "";
      return `${element?.tagName.toLowerCase()} ${name.split("\n")[0]}`.trim();
    });
  }
}
