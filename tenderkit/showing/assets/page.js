(() => {
  "use strict";

  // A value holds offsets ("95-123 300-320"), a piece of the source holds the offset it begins at.
  // Nothing here reads or writes words as mark-up.
  for (const root of document.querySelectorAll("[data-tenderkit]:not(.tk-live)")) start(root);

  function start(root) {
    const source = root.querySelector(".tk-source");
    if (!source) return;
    root.classList.add("tk-live");
    const scroll = source.querySelector(".tk-scroll");
    const status = source.querySelector(".tk-status");
    const previous = source.querySelector(".tk-previous");
    const next = source.querySelector(".tk-next");
    const pieces = Array.from(source.querySelectorAll("[data-o]"));
    const offsets = pieces.map((piece) => Number(piece.dataset.o));
    const values = Array.from(root.querySelectorAll(".tk-value"));
    const spans = new Map(values.map((value) => [value, spansOf(value)]));
    const atRest = Array.from(status.childNodes);
    let chosen = null;
    let turn = 0;

    for (const value of values) value.setAttribute("role", "button");

    root.addEventListener("click", (event) => {
      const value = event.target.closest(".tk-value");
      const piece = event.target.closest(".tk-piece");
      const open = event.target.closest(".tk-open");
      if (value) {
        event.preventDefault();
        choose(value, value === chosen ? turn + 1 : 0);
      } else if (piece && String(window.getSelection()) === "") {
        const holder = valueOver(Number(piece.dataset.o));
        if (holder) {
          choose(holder.value, holder.turn);
          holder.value.focus({ preventScroll: true });
          if (!isSheet()) holder.value.scrollIntoView({ block: "center" });
        }
      } else if (open && isSheet()) {
        event.preventDefault();
        root.classList.add("tk-shown");
        scroll.focus();
      }
    });
    previous.addEventListener("click", () => choose(chosen, turn - 1));
    next.addEventListener("click", () => choose(chosen, turn + 1));
    source.querySelector(".tk-close").addEventListener("click", close);

    root.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape") close();
      else if (event.key === " " && event.target.matches(".tk-value")) {
        event.preventDefault();
        event.target.click();
      }
    });
    document.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target.matches("input, textarea, select, [contenteditable]")) return;
      if (!document.body.classList.contains("tk-page")) return;
      if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
    });

    function choose(value, wanted) {
      if (!value) return;
      const places = spans.get(value);
      turn = (wanted + places.length) % places.length;
      clear();
      chosen = value;
      value.classList.add("tk-chosen");
      value.setAttribute("aria-pressed", "true");
      places.forEach(([from, to], n) => {
        for (const piece of between(from, to)) piece.classList.add("tk-lit");
      });
      const now = between(...places[turn]);
      for (const piece of now) piece.classList.add("tk-now");
      root.classList.add("tk-shown");
      if (now.length) bring(now[0]);
      if (isSheet()) uncover(value);
      const line = now.length ? now[0].closest(".tk-line").querySelector(".tk-no").textContent : "";
      const which = places.length > 1 ? ` · words ${turn + 1} of ${places.length}` : "";
      status.textContent = `${value.dataset.label} · line ${line}${which}`;
      previous.hidden = next.hidden = places.length < 2;
    }

    function clear() {
      for (const lit of source.querySelectorAll(".tk-lit")) lit.classList.remove("tk-lit", "tk-now");
      if (chosen) {
        chosen.classList.remove("tk-chosen");
        chosen.removeAttribute("aria-pressed");
      }
    }

    function close() {
      clear();
      root.classList.remove("tk-shown");
      if (chosen) chosen.focus({ preventScroll: true });
      chosen = null;
      previous.hidden = next.hidden = true;
      status.replaceChildren(...atRest);
    }

    function step(by) {
      const at = values.indexOf(chosen || document.activeElement);
      const to = at < 0 ? (by > 0 ? 0 : values.length - 1) : at + by;
      if (to < 0 || to >= values.length) return;
      values[to].focus();
      choose(values[to], 0);
    }

    // The pane scrolls, never the page: the value that was clicked stays under the finger.
    function bring(piece) {
      for (let round = 0; round < 2; round += 1) {  // lines not yet laid out change height once seen
        const box = piece.getBoundingClientRect();
        const pane = scroll.getBoundingClientRect();
        scroll.scrollTop += box.top - pane.top - pane.height / 3;
      }
    }

    // On a phone the sheet comes up over the record: a value under it moves to just above it.
    function uncover(value) {
      const hidden = value.getBoundingClientRect().bottom + 16 - (window.innerHeight - source.offsetHeight);
      if (hidden > 0) window.scrollBy(0, hidden);
    }

    function between(from, to) {
      return pieces.slice(firstAt(from), firstAt(to));
    }

    function firstAt(offset) {
      let low = 0;
      let high = offsets.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (offsets[middle] < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    // The value with the fewest words over this offset.
    function valueOver(offset) {
      let best = null;
      for (const [value, places] of spans) {
        places.forEach(([from, to], n) => {
          if (from <= offset && offset < to && (!best || to - from < best.length)) {
            best = { value, turn: n, length: to - from };
          }
        });
      }
      return best;
    }

    function isSheet() {
      return getComputedStyle(source).position === "fixed";
    }
  }

  function spansOf(value) {
    return value.dataset.at.split(" ").map((pair) => pair.split("-").map(Number));
  }
})();
