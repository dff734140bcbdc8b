/**
 * The rooms under src/, ground floor first. A room imports from itself and from rooms before it.
 * `strangers`: rooms before it that it does not know all the same.
 */
export const rooms = [
  { name: "grid" },
  { name: "parse" },
  { name: "guidelines" },
  { name: "check" },
  { name: "cfr" },
  { name: "jmi", strangers: ["cfr"] },
  { name: "inspect" },
  { name: "report" },
  { name: "review" },
  { name: "messages" },
  { name: "excel" },
  { name: "xlsx", strangers: ["excel"] },
  // A session sees its workbook through WorkbookDoor alone, whichever door it is.
  { name: "session", strangers: ["excel", "xlsx"] },
  { name: "taskpane" },
  { name: "cli" },
  { name: "preview" },
];

/** The names of the rooms up to and including one: `roomsThrough("check")` is grid, parse, guidelines, check. */
export const roomsThrough = (last) => {
  const names = rooms.map((room) => room.name);
  return names.slice(0, names.indexOf(last) + 1);
};

/** Why a room may not import from another, as a sentence, or undefined where it may. */
export const importObjection = (from, to) => {
  if (from === to) return undefined;
  const fromIndex = rooms.findIndex((room) => room.name === from);
  const toIndex = rooms.findIndex((room) => room.name === to);
  if (fromIndex === -1) return `"${from}" is not a room of the house. Add it to the list of rooms or move the file.`;
  if (toIndex === -1) return `"${to}" is not a room of the house.`;
  if (rooms[fromIndex].strangers?.includes(to)) return `"${from}" and "${to}" do not know each other.`;
  if (toIndex > fromIndex) return `"${to}" stands above "${from}"; a room imports only from the rooms below it.`;
  return undefined;
};
