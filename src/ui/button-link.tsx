import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useNavigation } from 'react-router';
import { UiLink } from './ui-link.tsx';

type Look = 'primary' | 'secondary' | 'quiet';
const variants = { primary: 'filled', secondary: 'default', quiet: 'subtle' } as const;
const sizes = { small: 'xs', normal: 'sm', large: 'lg' } as const;

interface CommonProps {
  look?: Look;
  size?: keyof typeof sizes;
  /** A Tabler icon component. */
  icon?: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** Why it cannot be pressed now; shown beside it. Verb + object + scope in the label all the same. */
  blocked?: string;
  fullWidth?: boolean;
  children: ReactNode;
}

function iconOf(Icon: CommonProps['icon'], size: CommonProps['size']) {
  return Icon ? <Icon size={size === 'large' ? 20 : 17} stroke={2} aria-hidden /> : undefined;
}

function Blocked({ children, blocked, size, fullWidth }: CommonProps & { blocked: string }) {
  return (
    <span className="lt-blocked">
      <Button
        component="span"
        data-disabled
        size={sizes[size ?? 'normal']}
        fullWidth={fullWidth}
        leftSection={iconOf(IconLock, size)}
      >
        {children}
      </Button>
      <span className="lt-blocked-why">{blocked}</span>
    </span>
  );
}

/** A link that looks like a button: it opens a page, it changes nothing. */
export function ButtonLink({
  href,
  download,
  ...common
}: CommonProps & { href: string; download?: boolean | string }) {
  const { look = 'secondary', size = 'normal', icon, blocked, fullWidth, children } = common;
  if (blocked) return <Blocked {...common} blocked={blocked} />;
  return (
    <Button
      component={UiLink}
      href={href}
      download={download}
      variant={variants[look]}
      size={sizes[size]}
      fullWidth={fullWidth}
      leftSection={iconOf(icon, size)}
    >
      {children}
    </Button>
  );
}

/** Sends the form it stands in; a second press while the first is under way does nothing. */
export function SubmitButton({
  name,
  value,
  busyWords = 'Đang gửi…',
  ...common
}: CommonProps & { name?: string; value?: string; busyWords?: string }) {
  const { look = 'primary', size = 'normal', icon, blocked, fullWidth, children } = common;
  const navigation = useNavigation();
  const pressed =
    navigation.formData !== undefined && (!name || navigation.formData.get(name) === (value ?? ''));
  const busy = navigation.state === 'submitting' || (navigation.state === 'loading' && pressed);
  if (blocked) return <Blocked {...common} blocked={blocked} />;
  return (
    <Button
      type="submit"
      name={name}
      value={value}
      variant={variants[look]}
      size={sizes[size]}
      fullWidth={fullWidth}
      leftSection={iconOf(icon, size)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : undefined}
    >
      {busy && pressed ? busyWords : children}
    </Button>
  );
}
