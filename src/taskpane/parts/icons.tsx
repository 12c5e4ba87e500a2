import type { ReactNode } from "react";

export interface IconProps {
  size?: number;
}

/** Line drawing on a 20-unit square in the colour of the text; decorative, so hidden from screen readers. */
function lineIcon(shape: ReactNode) {
  return function Icon({ size = 20 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {shape}
      </svg>
    );
  };
}

export const FileIcon = lineIcon(
  <>
    <path d="M11.5 2.5H6A1.5 1.5 0 0 0 4.5 4v12A1.5 1.5 0 0 0 6 17.5h8a1.5 1.5 0 0 0 1.5-1.5V6.5z" />
    <path d="M11.5 2.5v4h4M10 14.5V9.7M7.9 11.7 10 9.6l2.1 2.1" />
  </>
);
export const LookIcon = lineIcon(
  <>
    <path d="M2.5 10S5 4.8 10 4.8 17.5 10 17.5 10 15 15.2 10 15.2 2.5 10 2.5 10z" />
    <circle cx="10" cy="10" r="2.3" />
  </>
);
export const ChartIcon = lineIcon(<path d="M3 3v14h14M6 13l3.2-4 2.8 2.3L16.5 6" />);
export const LockIcon = lineIcon(
  <>
    <rect x="4.5" y="8.5" width="11" height="8" rx="1.5" />
    <path d="M7 8.5V6.2a3 3 0 0 1 6 0v2.3" />
  </>
);
export const CheckIcon = lineIcon(<path d="M4.5 10.5 8.2 14l7.3-8" strokeWidth={2} />);
export const ErrorIcon = lineIcon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="m7.5 7.5 5 5m0-5-5 5" />
  </>
);
export const WarningIcon = lineIcon(
  <>
    <path d="M10 3 2.5 16.5h15z" />
    <path d="M10 8.2v3.9m0 2.1v.1" />
  </>
);
export const InfoIcon = lineIcon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 9v4.5M10 6.4v.1" />
  </>
);
export const ChevronIcon = lineIcon(<path d="m7.5 4.5 5.5 5.5-5.5 5.5" />);
export const UpIcon = lineIcon(<path d="M5.5 14.5l9-9m0 0H8m6.5 0V12" strokeWidth={2} />);
export const DownIcon = lineIcon(<path d="M5.5 5.5l9 9m0 0H8m6.5 0V8" strokeWidth={2} />);
export const DismissIcon = lineIcon(<path d="m5 5 10 10m0-10L5 15" />);
export const DownloadIcon = lineIcon(<path d="M10 3v9.5m0 0-3.5-3.5M10 12.5 13.5 9M4 16.5h12" />);
export const TableIcon = lineIcon(
  <>
    <rect x="3" y="4" width="14" height="12" rx="1.5" />
    <path d="M3 8.2h14M8.2 8.2V16" />
  </>
);
export const WalletIcon = lineIcon(
  <>
    <rect x="3" y="5.5" width="14" height="10.5" rx="1.5" />
    <path d="M4 5.5 13.5 3v2.5M17 9h-3.5a1.75 1.75 0 0 0 0 3.5H17" />
  </>
);
