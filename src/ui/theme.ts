import { createTheme, type MantineColorsTuple } from '@mantine/core';

const muc: MantineColorsTuple = ['#eef5f9', '#dbe9f1', '#b8d3e2', '#8db7ce', '#5f98b7', '#3a7ca0', '#1f6489', '#125074', '#0d3f5d', '#082c42'];
const gray: MantineColorsTuple = ['#ffffff', '#f5f7f8', '#ebeff1', '#dce2e6', '#c1cad0', '#76838d', '#55636e', '#3a4752', '#232e38', '#131c24'];

export const theme = createTheme({
  colors: { muc, gray },
  primaryColor: 'muc',
  primaryShade: 7,
  black: '#131c24',
  fontFamily: 'var(--lt-font)',
  headings: { fontFamily: 'var(--lt-font)' },
  defaultRadius: 'md',
  radius: { sm: '4px', md: '6px', lg: '8px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
});
