import type { Page } from "playwright-core";
import { parseA1, toA1 } from "../../src/grid/cell-ref";
import { settles } from "./settles";

/** A person's hand on the embedded grid: keys for cells, clicks for sheet tabs. */
export class GridHand {
  constructor(private readonly page: Page) {}

  /** Puts the focus into the cells, the way Tab does. */
  async focus(): Promise<void> {
    await this.page.locator(".ic-worksheet-wrapper").focus();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator(".ic-sheet-tab", { hasText: name }).first().click();
    await this.page.locator(".ic-sheet-tab--selected", { hasText: name }).waitFor();
  }

  sheetNames(): Promise<string[]> {
    return this.page.locator(".ic-sheet-tab-name").allInnerTexts();
  }

  /** Waits until the names of the sheets are as expected. */
  async hasSheets(expected: unknown): Promise<void> {
    await settles(() => this.sheetNames(), expected);
  }

  /** The selected cell, as the grid's own box says it. */
  async at(): Promise<string> {
    const text = await this.page.locator(".ic-formula-bar-address").innerText();
    return text.trim().split(":")[0] ?? "";
  }

  /** Goes to a cell with the arrow keys. */
  async goTo(cell: string): Promise<void> {
    const to = parseA1(cell);
    const from = parseA1(await this.at());
    if (!to || !from) throw new Error(`no way from "${await this.at()}" to "${cell}"`);
    await this.press(to.row < from.row ? "ArrowUp" : "ArrowDown", Math.abs(to.row - from.row));
    await this.press(to.column < from.column ? "ArrowLeft" : "ArrowRight", Math.abs(to.column - from.column));
    await this.shows(toA1(to));
  }

  /** Waits until a cell is the selected one, whoever selects it. */
  async shows(cell: string): Promise<void> {
    await settles(() => this.at(), cell);
  }

  /** Types into a cell and leaves it with Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Types the first letter of a text and gives the rest at once, as an input method does: for long texts. */
  async enter(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.keyboard.press("Enter");
  }

  /** Pastes rows from another program, as tab-separated text. */
  async paste(cell: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.goTo(cell);
    const text = rows.map((row) => row.join("\t")).join("\n");
    await this.page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      document
        .querySelector(".ic-workbook-container")
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async clear(cell: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.press("Delete");
  }

  /** Goes to cells one after the other, and waits until the formula bar shows what each is expected to hold. */
  async holds(cells: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [cell, expected] of Object.entries(cells)) {
      await this.goTo(cell);
      await settles(() => this.content(), expected);
    }
  }

  /** What the formula bar shows, without the sign of a text that must not become anything else. */
  private async content(): Promise<string> {
    const shown = await this.page.locator(".ic-formula-bar-editor-wrapper textarea").inputValue();
    return shown.replace(/^'/, "");
  }

  private async press(key: string, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }
}
