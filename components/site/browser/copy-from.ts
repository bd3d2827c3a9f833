import { copyText } from "./clipboard";

/** Copies the text of the element a button names, and says so beside it; where that is refused, selects the text. */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset.copyFrom ?? "");
  const status = button.parentElement?.querySelector("[role=status]");
  if (source === null || !status) return;
  if (await copyText({ plain: source.textContent.trim() })) {
    status.textContent = "Copied.";
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(source);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  status.textContent = "The browser did not allow copying: the text is selected to be copied by hand.";
}
