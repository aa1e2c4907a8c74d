import { squash } from './tidy-text.ts';

/** A line that holds only an address: link annotations dumped into the text by converters. */
export function isBareLink(text: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(text.trim());
}

export function isRule(text: string): boolean {
  return /^[\s_\-–—=*.]{4,}$/.test(text) && !/^\s*$/.test(text);
}

export function isPageNumber(text: string): boolean {
  return /^(\d{1,3}|[-–] ?\d{1,3} ?[-–]|Trang \d{1,3}([/ ]+\d{1,3})?)$/i.test(squash(text));
}
