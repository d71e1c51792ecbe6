import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/sources/index.js';
import { services } from '../../src/sources/services.js';

describe('services', () => {
  it.each(services.map((entry) => [entry.name, entry] as const))('load %s under its own name', async (name, entry) => {
    expect((await entry.load()).name).toBe(name);
  });

  it.each([
    ['https://www.data.gouv.fr/fr/reuses/carte-des-dae/', 'data-gouv'],
    ['https://www.data.gouv.fr/dataservices/api-geo', 'data-gouv'],
    ['https://www.data.gouv.fr/datasets/search?q=agenda', 'data-gouv'],
    ['https://ville.example/events/list/?ical=1', 'the-events-calendar'],
    ['https://ville.example/agenda/?tribe_display=list&outlook-ical=1', 'the-events-calendar'],
    ['https://ville.example/wp-json/tribe/events/v1/events?page=2', 'the-events-calendar'],
    ['https://services.arcgis.com/x/arcgis/rest/services/A/FeatureServer', 'arcgis'],
    ['https://sig.ville.example/arcgis/rest/services/A/MapServer/3/query?where=1%3D1&f=html', 'arcgis'],
    ['https://redon.maps.arcgis.com/home/item.html?id=0123456789abcdef0123456789abcdef', 'arcgis'],
    ['https://donnees.ville.example/datasets/0123456789abcdef0123456789abcdef_0/explore', 'arcgis'],
    ['https://sig.ville.example/geoserver/ows?SERVICE=WFS&request=GetFeature&typeNames=a:b', 'wfs'],
    ['https://data.geopf.fr/wfs?typename=a:b', 'wfs'],
    ['https://sig.ville.example/geoserver/ville/ows', 'wfs'],
    ['https://sig.ville.example/geoserver/wfs/?request=GetCapabilities', 'wfs'],
    ['https://grist.numerique.gouv.fr/o/mairie/kx3PvQ8mTn2a/Agenda/p/2', 'grist'],
    ['https://redon.getgrist.com/doc/kx3PvQ8mTn2a', 'grist'],
    ['https://tableaux.ville.example/o/docs/kx3PvQ8mTn2a/Agenda/p/2', 'grist'],
    ['https://tableaux.ville.example/api/docs/kx3PvQ8mTn2a/tables/Agenda/records', 'grist'],
    ['https://opendata.ville.example/datasets/agenda', 'data-fair'],
    ['https://koumoul.example/data-fair/api/v1/datasets/agenda/lines?size=10', 'data-fair'],
    ['https://data.ville.example/data-fair/next-ui/embed/dataset/agenda/table', 'data-fair'],
    ['https://data.ville.example/dataset/agenda', 'ckan'],
    ['https://data.ville.example/dataset/agenda/resource/1b2c/view/3d4e', 'ckan'],
    ['https://data.ville.example/datastore/dump/1b2c?bom=True&format=json', 'ckan'],
    ['https://data.ville.example/fr/dataset/agenda/resource/1b2c', 'ckan'],
    ['https://data.ville.example/api/3/action/datastore_search?resource_id=1b2c', 'ckan'],
  ])('recognise %s as an address of %s', async (address, name) => {
    expect((await sourceOf(new URL(address))).name).toBe(name);
  });

  it.each([
    'https://ville.example/agenda/',
    'https://www.data.gouv.fr/s/resources/agenda/20160101-101010/agenda.xls',
    'https://www.data.gouv.fr/api/1/site/catalog.rdf',
    'https://ville.example/events/list/?ical=12',
    'https://ville.example/#',
    'https://ville.example/feed/',
    'https://sig.ville.example/geoserver/ows?service=WMS&layers=a:b',
    'https://data.ville.example/dataset/agenda/resource/1b2c/download/agenda.xlsx',
    'https://data.ville.example/datastore/dump/1b2c',
    'https://grist.example.com/aide',
    'https://www.arcgis.com/home/index.html',
    'https://ville.example/apps/agenda/index.html',
    'https://ville.example/agenda?id=0123456789abcdef0123456789abcdef',
    'https://ville.example/datasets/',
  ])('leave %s to those who read files', async (address) => {
    expect((await sourceOf(new URL(address))).name).toBe('file');
  });
});
