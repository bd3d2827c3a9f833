const themes = [
  { value: "system", label: "System", icon: "M2 3h12v8H2zM5 14h6" },
  {
    value: "light",
    label: "Light",
    icon: "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M8 .5v2M8 13.5v2M.5 8h2M13.5 8h2M2.7 2.7l1.4 1.4M11.9 11.9l1.4 1.4M2.7 13.3l1.4-1.4M11.9 4.1l1.4-1.4",
  },
  { value: "dark", label: "Dark", icon: "M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3" },
] as const;

/** Chooses the theme. Shown by the page's script, since it does nothing without one. */
export function ThemeSwitch() {
  return (
    <fieldset
      data-theme-switch=""
      hidden
      suppressHydrationWarning
      className="mt-2 flex flex-wrap rounded-md border border-line-strong bg-raised md:ms-auto md:mt-0"
    >
      <legend className="sr-only">Theme</legend>
      {themes.map(({ value, label, icon }) => (
        <label
          key={value}
          title={label}
          className="flex h-9 grow items-center justify-center gap-1.5 px-2 text-sm md:px-0 md:w-9 md:flex-none rounded-[4px] forced-color-adjust-none has-checked:bg-ink has-checked:text-paper forced-colors:has-checked:outline-2 forced-colors:has-checked:-outline-offset-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus"
        >
          <input type="radio" name="theme" value={value} className="sr-only" suppressHydrationWarning />
          <span className="order-last md:sr-only">{label}</span>
          <svg
            viewBox="0 0 16 16"
            width="0.9375rem"
            height="0.9375rem"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          >
            <path d={icon} />
          </svg>
        </label>
      ))}
    </fieldset>
  );
}
