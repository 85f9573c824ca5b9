/* Draws a workflow: dagre finds the places, this makes the picture. The page's tables say the same in words. */
(function () {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';
  const START = 0;
  const ANYWHERE = -1;
  const figure = document.getElementById('workflow-diagram');
  if (!figure) {
    return;
  }
  const drawing = JSON.parse(figure.dataset.drawing);
  const pen = document.createElement('canvas').getContext('2d');

  function width(text, font) {
    pen.font = font + ' ' + getComputedStyle(document.body).fontFamily;
    return Math.ceil(pen.measureText(text).width);
  }

  function shorten(text) {
    return text.length > 40 ? text.slice(0, 38) + '…' : text;
  }

  function element(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  /* Transitions between the same two steps share one line, with their names below each other. */
  function lines() {
    const found = new Map();
    drawing.edges.forEach((edge) => {
      const from = edge.from === ANYWHERE ? 'any-' + edge.to : 'node-' + edge.from;
      const key = from + ' ' + edge.to;
      const line = found.get(key) ?? { from, to: 'node-' + edge.to, names: [] };
      line.names.push(shorten(edge.label));
      found.set(key, line);
    });
    return [...found.values()];
  }

  function graph() {
    const g = new dagre.graphlib.Graph();
    g.setGraph({ rankdir: 'TB', nodesep: 48, ranksep: 44, edgesep: 24, marginx: 16, marginy: 16 });
    drawing.nodes.forEach((node) => {
      const label = shorten(node.label);
      g.setNode('node-' + node.id, { label, kind: node.style, width: width(label, '600 13px') + 28, height: 34 });
    });
    if (drawing.edges.some((edge) => edge.from === START)) {
      g.setNode('node-' + START, { label: '', kind: 'start', width: 18, height: 18 });
    }
    lines().forEach((line) => {
      if (line.from.startsWith('any-')) {
        const label = figure.dataset.anywhere;
        g.setNode(line.from, { label, kind: 'anywhere', width: width(label, '11px') + 16, height: 22 });
      }
      const known = g.node(line.to).label;
      const names = line.names.filter((name) => !(line.from.startsWith('any-') && name === known));
      const wide = Math.max(0, ...names.map((name) => width(name, '12px')));
      g.setEdge(line.from, line.to, {
        names,
        width: wide === 0 ? 0 : wide + 12,
        height: names.length * 16,
        labelpos: 'c',
      });
    });
    dagre.layout(g);
    return g;
  }

  function curve(points) {
    let path = 'M' + points[0].x + ',' + points[0].y;
    for (let i = 1; i < points.length - 1; i++) {
      const end = i === points.length - 2 ? points[i + 1] : middle(points[i], points[i + 1]);
      path += ' Q' + points[i].x + ',' + points[i].y + ' ' + end.x + ',' + end.y;
    }
    return points.length === 2 ? path + ' L' + points[1].x + ',' + points[1].y : path;
  }

  function middle(one, other) {
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  }

  function arrow() {
    const marker = element('marker', {
      id: 'workflow-arrow',
      viewBox: '0 0 8 8',
      refX: 7,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      orient: 'auto',
    });
    marker.append(element('path', { d: 'M0,0 L8,4 L0,8 z', class: 'workflow-head' }));
    return marker;
  }

  function kind(style) {
    if (style === 'start' || style === 'anywhere') {
      return style;
    }
    return style.includes('success') ? 'done' : style.includes('inprogress') ? 'progress' : 'todo';
  }

  function drawNode(node) {
    const group = element('g', { class: 'workflow-node workflow-' + kind(node.kind) });
    group.append(
      element('rect', {
        x: node.x - node.width / 2,
        y: node.y - node.height / 2,
        width: node.width,
        height: node.height,
        rx: node.label === '' ? 9 : 4,
      }),
      element('text', { x: node.x, y: node.y, 'text-anchor': 'middle', 'dominant-baseline': 'central' }, node.label),
    );
    return group;
  }

  function drawNames(edge) {
    const group = element('g', { class: 'workflow-names' });
    edge.names.forEach((name, i) => {
      const y = edge.y + (i - (edge.names.length - 1) / 2) * 16;
      const wide = width(name, '12px') + 6;
      group.append(
        element('rect', { x: edge.x - wide / 2, y: y - 8, width: wide, height: 16 }),
        element('text', { x: edge.x, y, 'text-anchor': 'middle', 'dominant-baseline': 'central' }, name),
      );
    });
    return group;
  }

  const g = graph();
  const size = g.graph();
  const picture = element('svg', {
    viewBox: '0 0 ' + size.width + ' ' + size.height,
    width: size.width,
    height: size.height,
    'aria-hidden': 'true',
  });
  const definitions = element('defs', {});
  definitions.append(arrow());
  picture.append(definitions);
  const edges = g.edges().map((edge) => g.edge(edge));
  edges.forEach((edge) =>
    picture.append(element('path', { d: curve(edge.points), class: 'workflow-line', 'marker-end': 'url(#workflow-arrow)' })),
  );
  g.nodes().forEach((id) => picture.append(drawNode(g.node(id))));
  edges.forEach((edge) => picture.append(drawNames(edge)));
  figure.querySelector('.workflow-picture').append(picture);
})();
