import { createOfficeMembers } from "./office-members";

/**
 * Runs in the pane's frame after Excel's library. Loaded alone, without office.js, the library knows the workbook but
 * nothing of the program around it; the members that the add-in uses are supplied here.
 */
Reflect.set(window, "Office", createOfficeMembers(window, Reflect.get(window, "Office")));
