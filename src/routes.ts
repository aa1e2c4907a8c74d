import { index, layout, type RouteConfig, type RouteConfigEntry, route } from '@react-router/dev/routes';
import type { ScreenLine, SliceScreens } from './platform/http/screen-table.ts';
import { allScreens } from './screen-lines.ts';

function entry(slice: SliceScreens, line: ScreenLine): RouteConfigEntry {
  const file = `modules/${slice.slice}/${line.file}`;
  const page = line.path === '' ? index(file) : route(line.path, file);
  return line.frame ? layout(`modules/${slice.slice}/${line.frame}`, [page]) : page;
}

const entries = allScreens.flatMap((slice) =>
  slice.lines.map((line) => ({ bare: line.bare ?? false, entry: entry(slice, line) })),
);

export default [
  layout('shell/workspace-frame.tsx', [
    layout('shell/page-boundary.tsx', [
      ...entries.filter((one) => !one.bare).map((one) => one.entry),
      route('*', 'shell/not-found.tsx'),
    ]),
  ]),
  ...entries.filter((one) => one.bare).map((one) => one.entry),
] satisfies RouteConfig;
