import { spawn } from "node:child_process";

const opener = (address) => {
  if (process.platform === "darwin") return ["open", [address]];
  // "start" takes its first quoted argument for a window title.
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  const hasDesktop = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasDesktop ? ["xdg-open", [address]] : undefined;
};

/** Opens an address in the person's browser where there is a desktop; elsewhere, and on failure, does nothing. */
export const openBrowser = (address) => {
  const command = opener(address);
  if (command === undefined) return;
  const child = spawn(command[0], command[1], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
};
