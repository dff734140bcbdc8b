import type { BrandVariants } from "@fluentui/react-components";

/** The product's teal, from the darkest to the lightest shade, even in lightness. */
export const brand: BrandVariants = {
  10: "#021a19",
  20: "#062b29",
  30: "#083a38",
  40: "#0a4845",
  50: "#0c5653",
  60: "#0d6461",
  70: "#0e716d",
  80: "#0f7a76",
  90: "#2b8f8a",
  100: "#4aa8a2",
  110: "#66bab5",
  120: "#82cbc6",
  130: "#9edad6",
  140: "#b8e7e4",
  150: "#d2f2f0",
  160: "#eafaf9",
};
