/** The path of a Chromium, Chrome or Edge that starts; undefined where there is none. */
export declare const findChromium: () => string | undefined;
