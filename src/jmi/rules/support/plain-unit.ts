/** True for a unit of measure, which has one name; what is counted ("villages") may be named in other words. */
export function isPlainUnit(unit: string): boolean {
  return /^(?:%|percentage points|ha|km²?|m[²³]?|kg|t|MW|kWh|days|weeks|months|years|hours|minutes|USD|EUR|KHR|GBP)$/.test(
    unit,
  );
}
