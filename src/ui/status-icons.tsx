import {
  IconAlertCircle,
  IconArrowBackUp,
  IconCalendarDue,
  IconCheck,
  IconCircleMinus,
  IconCircleOff,
  IconClock,
  IconClockCheck,
  IconEye,
  IconHourglass,
  IconPencil,
} from '@tabler/icons-react';

const drawings = {
  enough: IconCheck,
  late: IconClockCheck,
  owed: IconAlertCircle,
  exempt: IconCircleMinus,
  postponed: IconCalendarDue,
  nothing: IconCircleOff,
  'not-due': IconHourglass,
  waiting: IconClock,
  returned: IconArrowBackUp,
  // Others for "someone else's turn": to be looked at, being written.
  clock: IconClock,
  eye: IconEye,
  pencil: IconPencil,
} as const;

export type StatusIconName = keyof typeof drawings;

const symbolId = (name: StatusIconName) => `lt-i-${name}`;

/** The drawings, once per page: a matrix shows thousands of them, and a school on 3G loads every repetition. */
export function StatusIconSprite() {
  return (
    <svg className="lt-sprite" aria-hidden="true">
      {(Object.keys(drawings) as StatusIconName[]).map((name) => {
        const Drawing = drawings[name];
        return (
          <symbol key={name} id={symbolId(name)} viewBox="0 0 24 24">
            <Drawing size={24} stroke={2.2} />
          </symbol>
        );
      })}
    </svg>
  );
}

/** One of them by reference; its size comes from the badge around it. */
export function StatusIcon({ name }: { name: StatusIconName }) {
  return (
    <svg aria-hidden="true">
      <use href={`#${symbolId(name)}`} />
    </svg>
  );
}
