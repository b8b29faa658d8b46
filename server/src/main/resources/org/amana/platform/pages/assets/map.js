// The map that can be moved. It draws what the still map beside it says, and nothing else; it comes on a wide screen, once the page
// stands, and where a browser cannot draw it the still map stays.
(function () {
  "use strict";
  const wide = window.matchMedia("(min-width: 1280px)");
  const SVG = "http://www.w3.org/2000/svg";
  const LINE = 13;
  const PADDING = 40;
  let begun = false;

  const still = () => document.getElementById("still-map");
  const degrees = (text) => text.split(",").map(Number);
  const colour = (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim();

  function draws() {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("webgl2");
    if (!context) return false;
    const end = context.getExtension("WEBGL_lose_context");
    if (end) end.loseContext();
    return true;
  }

  async function begin() {
    const place = document.getElementById("live-map");
    if (begun || !place || !still() || !wide.matches || !draws()) return;
    begun = true;
    try {
      const library = await import(place.dataset.library);
      library.setWorkerUrl(new URL(place.dataset.worker, location.href).href);
      show(library, place);
    } catch (failure) {
      place.hidden = true;
    }
  }

  function lanes() {
    const features = Array.from(still().querySelectorAll(".lane")).map((lane) => ({
      type: "Feature",
      properties: { road: lane.classList.contains("road") },
      geometry: { type: "LineString", coordinates: lane.dataset.ends.split(" ").map(degrees) },
    }));
    return { type: "FeatureCollection", features };
  }

  function style(place) {
    const way = { "line-color": colour("--move"), "line-width": 1.8 };
    return {
      version: 8,
      sources: {
        borders: { type: "geojson", data: new URL(place.dataset.borders, location.href).href },
        lanes: { type: "geojson", data: lanes() },
      },
      layers: [
        { id: "ground", type: "background", paint: { "background-color": colour("--ground") } },
        { id: "borders", type: "line", source: "borders", paint: { "line-color": colour("--rule2"), "line-width": 1 } },
        { id: "road", type: "line", source: "lanes", filter: ["get", "road"], paint: way },
        { id: "air", type: "line", source: "lanes", filter: ["!", ["get", "road"]], paint: { ...way, "line-dasharray": [3, 2] } },
      ],
    };
  }

  function bounds() {
    const points = Array.from(still().querySelectorAll(".mark")).map((mark) => degrees(mark.dataset.at));
    const east = points.map((point) => point[0]);
    const north = points.map((point) => point[1]);
    return [[Math.min(...east), Math.min(...north)], [Math.max(...east), Math.max(...north)]];
  }

  function show(library, place) {
    const ground = place.querySelector(".map-ground");
    ground.style.height = still().dataset.height + "px";
    place.hidden = false;
    const fit = { padding: PADDING, maxZoom: 9 };
    const map = new library.Map({
      container: ground,
      style: style(place),
      bounds: bounds(),
      fitBoundsOptions: fit,
      attributionControl: false,
      scrollZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      locale: { "Map.Title": place.dataset.title },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    const over = ground.appendChild(overlay(place));
    let standing = false;
    const gone = () => {
      if (standing) place.dataset.state = "gone";
      place.hidden = true;
    };
    const anew = () => {
      if (!still() || !document.contains(ground)) return;
      const source = map.getSource("lanes");
      if (source) source.setData(lanes());
      take(over);
      lay(map, over);
    };
    map.once("load", () => {
      standing = true;
      place.dataset.state = "live";
      anew();
    });
    map.on("move", () => lay(map, over));
    map.on("resize", () => lay(map, over));
    map.on("webglcontextlost", gone);
    map.on("webglcontextrestored", () => { place.hidden = false; });
    place.addEventListener("click", (event) => {
      const pressed = event.target.closest("[data-zoom]");
      if (!pressed) return;
      const by = Number(pressed.dataset.zoom);
      if (by === 0) map.fitBounds(bounds(), fit);
      else map.easeTo({ zoom: map.getZoom() + by, around: crowd(map) });
    });
    take(over);
    lay(map, over);
    const home = document.getElementById("home");
    if (home) new MutationObserver(anew).observe(home, { childList: true });
  }

  // Where most of the marks in sight are: one comes closer to them, not to the empty middle.
  function crowd(map) {
    const seen = Array.from(still().querySelectorAll(".mark"), (mark) => degrees(mark.dataset.at)).filter((at) => map.getBounds().contains(at));
    const middle = (axis) => seen.map((at) => at[axis]).sort((one, other) => one - other)[Math.floor(seen.length / 2)];
    return seen.length ? [middle(0), middle(1)] : map.getCenter();
  }

  function overlay(place) {
    const over = document.createElementNS(SVG, "svg");
    over.setAttribute("class", "map map-over");
    over.setAttribute("role", "group");
    over.setAttribute("aria-label", place.dataset.title);
    over.setAttribute("direction", "ltr");
    return over;
  }

  // The marks are those of the still map: same shape, same words, same link.
  function take(over) {
    over.replaceChildren(...Array.from(still().querySelectorAll(".closed, .mark")).map((mark) => {
      const copy = mark.cloneNode(true);
      const leader = document.createElementNS(SVG, "path");
      leader.setAttribute("class", "leader");
      copy.prepend(leader);
      return copy;
    }));
  }

  const apart = (one, other) => one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;

  // Larger ones first. A label stands beside its mark; else below or above; else further off with a line to it; else not at all.
  function lay(map, over) {
    const size = { width: over.clientWidth, height: over.clientHeight };
    const marks = Array.from(over.children).map((node) => {
      const at = map.project(degrees(node.dataset.at));
      const half = Number(node.dataset.side) / 2;
      return { node, x: at.x, y: at.y, half, left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
    });
    const taken = [];
    for (const mark of marks) {
      const inside = mark.x >= 0 && mark.x <= size.width && mark.y >= 0 && mark.y <= size.height;
      mark.node.setAttribute("visibility", inside ? "visible" : "hidden");
      if (!inside) continue;
      const shape = mark.node.querySelector(".shape-at");
      shape.setAttribute("x", mark.left);
      shape.setAttribute("y", mark.top);
      if (mark.node.querySelector("a")) label(mark, marks.filter((other) => other !== mark), taken, size);
    }
  }

  function label(mark, others, taken, size) {
    const link = mark.node.querySelector("a");
    const text = link.querySelector("text");
    text.setAttribute("text-anchor", "start");
    const width = text.getComputedTextLength();
    const found = spots(mark, width).find((box) =>
      box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height &&
      taken.every((other) => apart(box, other)) && others.every((other) => apart(box, other)));
    link.setAttribute("visibility", found ? "inherit" : "hidden");
    const leader = mark.node.querySelector(".leader");
    leader.setAttribute("d", found && found.far ? "M" + mark.x + " " + mark.y + "L" + (found.left > mark.x ? found.left - 2 : found.right + 2) + " " + (found.top + LINE / 2) : "");
    if (!found) return;
    taken.push(found);
    text.setAttribute("x", found.left);
    text.setAttribute("y", found.bottom - 3);
  }

  function spots(mark, width) {
    const box = (left, top, far) => ({ left, right: left + width, top, bottom: top + LINE, far });
    const beside = (down) => [
      box(mark.right + 4, mark.y - LINE / 2 + down, down !== 0),
      box(mark.left - 4 - width, mark.y - LINE / 2 + down, down !== 0),
    ];
    const near = [...beside(0), box(mark.x - width / 2, mark.bottom + 2, false), box(mark.x - width / 2, mark.top - 2 - LINE, false)];
    return near.concat(...[1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((lines) => beside(lines * LINE)));
  }

  const afterThePage = () => (window.requestIdleCallback || window.setTimeout)(begin);
  if (document.readyState === "complete") afterThePage();
  else window.addEventListener("load", afterThePage);
  wide.addEventListener("change", begin);
})();
