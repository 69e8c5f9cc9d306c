/** What is told to whoever starts the product, where it cannot. */

const cannot = 'Démarrage impossible'

export const folderTaken = (folder: string) =>
  `${cannot} : un autre serveur se sert déjà du dossier ${folder}. Arrêtez-le, ou donnez à celui-ci un autre dossier (DATA_DIR) et un autre port (PORT).`

export const portTaken = (port: number) =>
  `${cannot} : le port ${port} est déjà pris. Arrêtez l’autre serveur, ou donnez à celui-ci un autre port (PORT).`
