/** Which events the add-in wants, per target: a sheet's id, or "Workbook" for all of them. */
export class EventRegistrations {
  private readonly wanted = new Set<string>();

  add(type: number, target: string): void {
    this.wanted.add(`${type}:${target}`);
  }

  remove(type: number, target: string): void {
    this.wanted.delete(`${type}:${target}`);
  }

  has(type: number, target: string): boolean {
    return this.wanted.has(`${type}:${target}`);
  }

  get count(): number {
    return this.wanted.size;
  }

  /** The page with the add-in is loaded anew: nobody listens any more. */
  clear(): void {
    this.wanted.clear();
  }
}
