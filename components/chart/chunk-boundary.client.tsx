"use client";

import { Component, type ReactNode } from "react";

type ChunkBoundaryProps = { fallback: ReactNode; children: ReactNode };

/** Shows the fallback where a part of the page that is loaded later cannot be: an old tab after a new release, no network. */
export class ChunkBoundary extends Component<ChunkBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
