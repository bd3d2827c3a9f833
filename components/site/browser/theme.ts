/** Makes the theme switch work and shows it. */
export function enhanceThemeSwitch(): void {
  const fieldset = document.querySelector<HTMLFieldSetElement>("[data-theme-switch]");
  if (fieldset === null) return;
  const current = document.documentElement.dataset.theme ?? "system";
  for (const input of fieldset.querySelectorAll<HTMLInputElement>("input")) {
    input.checked = input.value === current;
    input.addEventListener("change", () => apply(input.value));
  }
  fieldset.hidden = false;
}

function apply(theme: string): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Storage is denied: the choice holds for this page.
  }
}
