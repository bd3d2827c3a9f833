import { describe, expect, test } from "vitest";
import { disputeAddress } from "@/lib/dispute";

const disputed = {
  id: "why/go-fast",
  address: "https://example.org/claims/why/go-fast/",
  coding: ["Topic: Throughput", "Stance: Go +1 & more"],
};
const body =
  "https://example.org/claims/why/go-fast/\n\nAs it stands:\n- Topic: Throughput\n- Stance: Go +1 & more\n\nWhat is wrong, and which words of the article show it:\n";

describe("The address that disputes a coding", () => {
  test("fills in a mail’s subject and body", () => {
    const address = new URL(disputeAddress("mailto:corrections@example.org", disputed) ?? "");
    expect(address.pathname).toBe("corrections@example.org");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      subject: "Dispute the coding of why/go-fast",
      body,
    });
    expect(address.search).not.toContain("+");
  });

  test("fills in the title and body of a form, beside what its address already asks for", () => {
    const address = new URL(disputeAddress("https://example.org/new?template=claim", disputed) ?? "");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: "claim",
      title: "Dispute the coding of why/go-fast",
      body,
    });
  });

  test("is null where no address for corrections is known", () => {
    expect(disputeAddress({ unknown: "none named" }, disputed)).toBeNull();
  });
});
