// Ids that come from files may come twice. The second one gets a number, and a million of the same cost no more than a
// million different ones.
export class FreeIds {
  private readonly taken = new Set<string>()
  private readonly last = new Map<string, number>()

  has(id: string): boolean {
    return this.taken.has(id)
  }

  /** The wanted id when it is free, else `<id>-2`, `<id>-3` …; it is taken from now on. */
  take(wanted: string): string {
    let id = wanted
    let number = this.last.get(wanted) ?? 1
    while (this.taken.has(id)) id = `${wanted}-${(number += 1)}`
    this.last.set(wanted, number)
    this.taken.add(id)
    return id
  }
}
