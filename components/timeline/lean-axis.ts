import type { Timeline as VisTimeline } from "vis-timeline/esnext";

/** The axis as vis-timeline 8 keeps it. */
interface Axis {
  body: { dom: { bottom: HTMLElement }; domProps: Record<"root" | "top", { height: number }> };
  dom: {
    foreground: HTMLElement;
    redundant: Record<"minorTexts" | "majorTexts", HTMLElement[]>;
    minorTexts: HTMLElement[];
    majorTexts: HTMLElement[];
  };
  props: Record<string, number>;
  step: object;
  redraw(): boolean;
  _calculateCharSize(): void;
  _repaintLabels(): void;
  _repaintMinorText(x: number, text: string, orientation: string, className: string): HTMLElement;
  _repaintMajorText(x: number, text: string, orientation: string, className: string): HTMLElement;
  _setXY(label: HTMLElement, x: number, y: number): void;
  _isResized(): boolean;
}

interface Step {
  scale: string;
  getClassName(): string;
}

const hours = new Set(["millisecond", "second", "minute", "hour"]);

/**
 * Lets the axis keep its labels in the page from frame to frame (decision 121). By itself vis-timeline takes them out and
 * puts them back in each, sends each label through a filter of HTML, and names each line by a dozen formatted dates.
 */
export function leanAxis(vis: VisTimeline): void {
  const { timeAxis: axis } = vis as unknown as { timeAxis: Axis };
  const { redraw } = axis;
  axis._repaintMinorText = (x, text, _, className) => placeLabel(axis, "minor", { x, y: 0, text, className });
  axis._repaintMajorText = (x, text, _, className) =>
    placeLabel(axis, "major", { x, y: axis.props.minorLabelHeight ?? 0, text, className });
  axis.redraw = () => {
    // The first time it puts itself into the page.
    const isNew = axis.dom.foreground.parentNode !== axis.body.dom.bottom;
    const isResized = isNew ? redraw.call(axis) : redrawInPlace(axis);
    if (axis.step) nameHoursAlone(axis.step);
    return isResized;
  };
}

function redrawInPlace(axis: Axis): boolean {
  const { props, body, dom } = axis;
  axis._calculateCharSize();
  const [minor = 0, major = 0] = [props.minorCharHeight, props.majorCharHeight];
  const minorLineHeight = body.domProps.root.height - major - body.domProps.top.height;
  Object.assign(props, {
    minorLabelHeight: minor,
    majorLabelHeight: major,
    height: minor + major,
    width: dom.foreground.offsetWidth,
    ...{ minorLineHeight, majorLineHeight: minorLineHeight + major, minorLineWidth: 1, majorLineWidth: 1 },
  });
  dom.foreground.style.height = `${minor + major}px`;
  axis._repaintLabels();
  return axis._isResized();
}

/** Takes a label that is there already, where there is one, and changes what is not as it should be. */
function placeLabel(
  axis: Axis,
  kind: "minor" | "major",
  { x, y, text, className }: { x: number; y: number; text: string; className: string },
): HTMLElement {
  const { redundant, foreground } = axis.dom;
  const label = redundant[`${kind}Texts`].shift() ?? foreground.appendChild(document.createElement("div"));
  axis.dom[`${kind}Texts`].push(label);
  if (label.textContent !== text) label.textContent = text;
  const names = `vis-text vis-${kind} ${className}`;
  if (label.className !== names) label.className = names;
  axis._setXY(label, x, y);
  return label;
}

/** The one thing that widget.css wants to know of a line is whether it stands for hours. */
function nameHoursAlone(step: object): void {
  const kind = Object.getPrototypeOf(step) as Step;
  kind.getClassName = getClassName;
}

function getClassName(this: Step): string {
  return hours.has(this.scale) ? "vis-h" : "";
}
