import { type UnitKind, unitKinds } from '../../units/index.ts';
import type { Level, OwedBy } from '../owing/who-owes.ts';

/** The rule of owners as it stands in a form; units as lines of text, one each. */
export interface OwnerValues {
  kinds: UnitKind[];
  levels: Level[];
  underIds: string[];
  also: string;
  except: string;
}

export interface NamedUnit {
  id: string;
  code: string;
  name: string;
}

const separator = ' – ';

/** "thcs-012 – Trường THCS mẫu 12": the code decides, the name is for the reader. */
export function unitLine({ code, name }: NamedUnit): string {
  return `${code}${separator}${name}`;
}

/** What may name the unit of a line: the whole of it, or the code in front. */
export function waysToRead(line: string): string[] {
  const at = line.indexOf(separator);
  return at > 0 ? [line.slice(0, at).trim(), line] : [line];
}

export function linesOf(text: string): string[] {
  return [...new Set(text.split(/[\n;]/u).map((line) => line.normalize('NFC').trim()))].filter(Boolean);
}

export function readOwnerValues(fields: URLSearchParams | FormData): OwnerValues {
  const all = (name: string) => fields.getAll(name).map(String);
  const levels = all('cap').filter((one): one is Level => one === 'direct' || one === 'below');
  return {
    kinds: unitKinds.filter((kind) => all('loai').includes(kind)),
    // Both levels bound nothing.
    levels: levels.length === 2 ? [] : levels,
    underIds: all('noi'),
    also: String(fields.get('them') ?? ''),
    except: String(fields.get('tru') ?? ''),
  };
}

export function ownerValuesOf(owedBy: OwedBy, units: ReadonlyMap<string, NamedUnit>): OwnerValues {
  const lines = (ids: readonly string[]) =>
    ids.map((id) => (units.has(id) ? unitLine(units.get(id)!) : id)).join('\n');
  return {
    kinds: unitKinds.filter((kind) => owedBy.kinds.includes(kind)),
    levels: owedBy.levels ?? [],
    underIds: owedBy.underIds ?? [],
    also: lines(owedBy.unitIds),
    except: lines(owedBy.exceptUnitIds),
  };
}
