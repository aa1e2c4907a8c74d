import { createTheme, type MantineColorsTuple } from '@mantine/core';

const muc: MantineColorsTuple = [
  '#eef5f9',
  '#dbe9f1',
  '#b8d3e2',
  '#8db7ce',
  '#5f98b7',
  '#3a7ca0',
  '#1f6489',
  '#125074',
  '#0d3f5d',
  '#082c42',
];
const gray: MantineColorsTuple = [
  '#ffffff',
  '#f5f7f8',
  '#ebeff1',
  '#dce2e6',
  '#c1cad0',
  '#76838d',
  '#55636e',
  '#3a4752',
  '#232e38',
  '#131c24',
];
/** Seal red for errors only: what Mantine takes as "red". */
const red: MantineColorsTuple = [
  '#fdeceb',
  '#f9d8d6',
  '#f1bcba',
  '#e3a09f',
  '#d26f71',
  '#c04149',
  '#a81c26',
  '#a81c26',
  '#8d151e',
  '#6f1017',
];

/** Mantine in our tokens (`tokens.css`). Heights for desk and phone are in `controls.css`. */
export const theme = createTheme({
  colors: { muc, gray, red },
  primaryColor: 'muc',
  primaryShade: 7,
  white: '#ffffff',
  black: '#131c24',
  fontFamily: 'var(--lt-font)',
  fontFamilyMonospace: 'var(--lt-font-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.5' },
  headings: {
    fontFamily: 'var(--lt-font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '26px', lineHeight: '1.3', fontWeight: '700' },
      h2: { fontSize: '20px', lineHeight: '1.3' },
      h3: { fontSize: '16px', lineHeight: '1.4' },
      h4: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '8px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--lt-sh-over)',
    lg: 'var(--lt-sh-over)',
    xl: 'var(--lt-sh-over)',
  },
  // Reduced motion is a setting of the person's system; nothing here moves by itself anyway.
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Paper: { defaultProps: { withBorder: true, radius: 'lg' } },
    Checkbox: { defaultProps: { size: 'sm', radius: 'sm' } },
    Radio: { defaultProps: { size: 'sm' } },
    // Locking the page's scroll writes a <style> without our nonce, which the Content-Security-Policy refuses.
    Drawer: { defaultProps: { position: 'right', size: 388, withOverlay: false, lockScroll: false } },
    Modal: { defaultProps: { centered: true, lockScroll: false, transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});
