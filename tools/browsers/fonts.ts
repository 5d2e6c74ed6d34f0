/** Chinese text, and a Kai face for the hand in which the margin is written. */
export interface MissingFonts {
  chinese: boolean;
  kai: boolean;
}

/** Reads what `fc-list :lang=zh family` prints. */
export function missingFonts(fcList: string): MissingFonts {
  return { chinese: fcList.trim() === '', kai: !/kai|楷/i.test(fcList) };
}
