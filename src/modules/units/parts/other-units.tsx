import { Fragment } from 'react';
import { UiLink } from '../../../ui/ui-link.tsx';

/** Names of other units, linked where the person may open them. */
export function OtherUnits({
  units,
}: {
  units: readonly { id: string; name: string; href: string | null }[];
}) {
  return units.map((unit, index) => (
    <Fragment key={unit.id}>
      {index > 0 && ', '}
      {unit.href ? <UiLink href={unit.href}>{unit.name}</UiLink> : unit.name}
    </Fragment>
  ));
}
